import { BothSizes } from './drawing';
import { cashFrames } from './cash-chart-scale';

/** Keeps the place of the cash chart while it loads, so that nothing below it jumps. */
export function ChartSpace() {
  return (
    <BothSizes
      draw={(size) => (
        <svg
          key={size}
          className={`chart chart-${size}`}
          viewBox={`0 0 ${cashFrames[size].width} ${cashFrames[size].height}`}
          aria-hidden="true"
          focusable="false"
        />
      )}
    />
  );
}
