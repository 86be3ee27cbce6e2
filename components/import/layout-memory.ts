import { browserEnvironment } from '@/components/wizard/state/environment';
import { keyPrefix, put, shelfInUse } from '@/components/wizard/state/places';
import { layoutsFromText, withLayout, type KnownLayout } from '@/lib/import/known-layouts';

/** Goes with everything else of ours when the device is wiped. */
const layoutKey = `${keyPrefix}columns`;

/** As long as the page lives; those of the device come in addition. */
let ofThisVisit: KnownLayout[] = [];

/** On the device, or in the tab where nothing of it is to be saved on the device. */
const place = () => shelfInUse(browserEnvironment());

/** Layouts that were put right before, in this visit or, where that was wanted, on this device. */
export function knownLayouts(): KnownLayout[] {
  return [...ofThisVisit, ...kept()];
}

/** Keeps a layout for this visit and, if the reader wants it, on the device. A browser that refuses is no trouble. */
export function keepLayout(layout: KnownLayout, onDevice: boolean): void {
  ofThisVisit = withLayout(ofThisVisit, layout);
  const shelf = onDevice ? place() : null;
  if (shelf) put(shelf, layoutKey, JSON.stringify(withLayout(kept(), layout)));
}

function kept(): KnownLayout[] {
  return layoutsFromText(place()?.getItem(layoutKey) ?? null);
}
