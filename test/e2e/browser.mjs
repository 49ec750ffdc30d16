import { chromium } from 'playwright-core';
import { chromiumPath } from './paths.mjs';

const ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-dev-shm-usage',
  '--disable-sync',
  '--font-render-hinting=none',
  '--force-color-profile=srgb',
  '--no-first-run',
];

/** The browser that all layers of the tests share. */
export const launchBrowser = () => chromium.launch({ executablePath: chromiumPath(), args: ARGS });
