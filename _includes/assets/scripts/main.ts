// Everything here adds to pages that are whole without it.
import { startCopyLink } from "./copy-link.ts";
import { startExpire } from "./expire.ts";
import { startMenu } from "./menu.ts";
import { startRelativeTimes } from "./relative-times.ts";
import { startThemeSwitch } from "./theme-switch.ts";

startMenu();
startExpire();
startRelativeTimes();
startThemeSwitch();
startCopyLink();
