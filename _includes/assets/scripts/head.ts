// Runs in the head, before anything is painted: a reader who chose dark never sees a white flash.
import { readTheme } from "./theme.ts";

const root = document.documentElement;
const theme = readTheme();
if (theme) root.dataset.theme = theme;
root.classList.add("js");
