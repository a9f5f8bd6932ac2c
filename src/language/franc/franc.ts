export { francAll } from "franc";
