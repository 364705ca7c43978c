import { test as setup } from '@playwright/test';
import { buildEditors } from './site.ts';

setup('the pages of the editors are built', async () => {
  setup.setTimeout(400_000);
  await buildEditors();
});
