import { keyPrefix } from '@/components/wizard/state/places';
import { layoutsFromText, withLayout, type KnownLayout } from '@/lib/import/known-layouts';

/** Goes with everything else of ours when the device is wiped. */
const layoutKey = `${keyPrefix}columns`;

/** As long as the page lives; those of the device come in addition. */
let ofThisVisit: KnownLayout[] = [];

/** Layouts that were put right before, in this visit or, where that was wanted, on this device. */
export function knownLayouts(): KnownLayout[] {
  return [...ofThisVisit, ...ofDevice()];
}

/** Keeps a layout for this visit and, if the reader wants it, on the device. A browser that refuses is no trouble. */
export function keepLayout(layout: KnownLayout, onDevice: boolean): void {
  ofThisVisit = withLayout(ofThisVisit, layout);
  if (!onDevice) return;
  try {
    localStorage.setItem(layoutKey, JSON.stringify(withLayout(ofDevice(), layout)));
  } catch {
    return;
  }
}

function ofDevice(): KnownLayout[] {
  try {
    return layoutsFromText(localStorage.getItem(layoutKey));
  } catch {
    return [];
  }
}
