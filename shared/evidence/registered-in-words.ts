/** Said after a number of members: "11 of them registered patients", true of one and of none. */
export function registeredInWords(total: number, registered: number): string {
  if (registered === 0) return total === 1 ? 'not a registered patient' : 'no registered patients';
  if (registered < total) {
    return `${registered} of them ${registered === 1 ? 'a registered patient' : 'registered patients'}`;
  }
  return total === 1 ? 'a registered patient' : 'all registered patients';
}
