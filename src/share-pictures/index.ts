// Share pictures: what is drawn over a photograph or a cover when a page is shared. Pure functions.

export {
  drawPlate,
  type Plate,
  SHARE_PICTURES_VERSION,
  SHARE_SIZE,
  type ShareText,
} from "./draw-plate.ts";
