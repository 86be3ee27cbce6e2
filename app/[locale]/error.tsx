'use client';

import { PageFailed } from '@/components/wizard/page-failed';

export default PageFailed;
