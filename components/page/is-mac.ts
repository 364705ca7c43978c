/** Whether shortcuts are written with ⌘. */
export const isMac = (): boolean => /Mac/.test(navigator.platform);
