import { themeKey } from '@/components/wizard/shell/theme-key';

const theme = `var t=localStorage.getItem(${JSON.stringify(themeKey)});if(t==="light"||t==="dark")d.theme=t`;

/**
 * Runs in the head before anything is painted, so that a dark room is not lit by a white flash.
 * It is the one script of ours that stands in the page; its hash is in the page's policy.
 */
export const themeScript = `try{var d=document.documentElement.dataset;${theme}}catch(e){}`;
