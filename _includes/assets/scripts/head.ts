// Runs in the head, before anything is painted: a reader who chose dark never sees a white flash.
import { readTheme } from "./theme.ts";

const root = document.documentElement;
const theme = readTheme();
if (theme) root.dataset.theme = theme;
root.classList.add("js");
// Whoever comes with a question gets room for the answers at once, so that these push nothing down.
if (/[?&]q=[^&]/.test(location.search)) root.classList.add("asked");
