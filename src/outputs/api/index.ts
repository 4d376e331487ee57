// API: stories for programs. Pure.

export { apiFiles, apiUrls } from "./api-files.ts";
