import { themeKey } from '@/components/wizard/shell/theme-key';

/**
 * Runs in the head before anything is painted, so that a dark room is not lit by a white flash.
 * It is the one script of ours that stands in the page; its hash is in the page's policy.
 */
export const themeScript = `try{var t=localStorage.getItem(${JSON.stringify(themeKey)});if(t==="light"||t==="dark")document.documentElement.dataset.theme=t}catch(e){}`;
