import { maskKey } from '@/components/wizard/privacy/mask-key';
import { themeKey } from '@/components/wizard/shell/theme-key';

const theme = `var t=localStorage.getItem(${JSON.stringify(themeKey)});if(t==="light"||t==="dark")d.theme=t`;

/** Names that are to be covered would be seen until they are; should that never come, the page is shown all the same. */
const veil = `if(localStorage.getItem(${JSON.stringify(maskKey)})==="1"){d.veiled="";setTimeout(function(){delete d.veiled},5e3)}`;

/**
 * Runs in the head before anything is painted, so that a dark room is not lit by a white flash.
 * It is the one script of ours that stands in the page; its hash is in the page's policy.
 */
export const themeScript = `try{var d=document.documentElement.dataset;${theme};${veil}}catch(e){}`;
