/** A list in JSON, of each face that comes with the program its mark and how its letters are set. */
declare const pairs: string;
export default pairs;
