/** After so many minutes without use the monitoring file locks itself. */
export const idleMinutes = 15;
