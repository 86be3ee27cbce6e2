/** Links longer than this are not offered: messengers and mail cut them. The file is the way then. */
export const longestLink = 2000;

/** The longest link that becomes a QR code: beyond 117 modules a side (version 25) phones tire. Own judgement. */
export const longestQrText = 1273;
