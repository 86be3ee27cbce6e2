import { LinkBanner } from '@/components/wizard/shell/link-banner';
import { PageFoot } from '@/components/wizard/shell/page-foot';
import { PageTop } from '@/components/wizard/shell/page-top';
import { Before } from './before';
import { Cover } from './cover';
import { Examples } from './examples';
import { StepsTable } from './steps-table';

/** The first page: a page to read and links to follow; the few living parts wake up inside it. */
export function LandingPage() {
  return (
    <div className="landing">
      <PageTop page={null} />
      <main id="content" tabIndex={-1}>
        <Cover />
        <div className="wrap">
          <LinkBanner />
          <StepsTable />
          <section className="section">
            <div className="cols">
              <Examples />
              <Before />
            </div>
          </section>
        </div>
      </main>
      <PageFoot page={null} />
    </div>
  );
}
