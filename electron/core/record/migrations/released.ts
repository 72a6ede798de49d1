/**
 * The SHA-256 of the SQL of every migration that has been released, by version. A line is added at
 * each release and never changed: a record that has had a step must find it again, byte for byte.
 */
export const released: Readonly<Record<number, string>> = {};
