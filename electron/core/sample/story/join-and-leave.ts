import { noAccessNeeds } from '../../../../shared/members/access-needs.ts';
import { people, joiners, leavers, type SamplePerson } from './people.ts';
import { manager, memberId, secretary, type Teller } from './teller.ts';

/** The group as it was before the year, entered by its secretary from the old list. */
export async function enterMembers(teller: Teller): Promise<void> {
  await teller.goTo(teller.day('03-16', -1));
  await teller.sit(secretary);
  for (const [place, person] of people.entries()) await join(teller, person, place);
}

/** Those who joined on a day of the year told, after the text message. */
export async function welcomeJoiners(teller: Teller, monthAndDay: string): Promise<void> {
  await teller.goTo(teller.day(monthAndDay));
  await teller.sit(secretary);
  for (const [place, person] of joiners.entries()) {
    if (person.joined[0] !== monthAndDay) continue;
    await join(teller, person, people.length + place);
  }
}

/** Two people leave in the year. */
export async function sayGoodbye(teller: Teller, name: (typeof leavers)[number]['name']) {
  const leaver = leavers.find((one) => one.name === name);
  if (!leaver) return;
  const leftOn = teller.day(leaver.left[0], leaver.left[1]);
  await teller.goTo(leftOn);
  await teller.sit(secretary);
  const id = memberId(teller, name);
  const { version } = await teller.ask('members.get', { id });
  await teller.ask('members.leave', { id, version, leftOn, reason: leaver.reason });
}

/** The yearly question, put to everybody and answered by most. */
export async function confirmMembers(teller: Teller): Promise<void> {
  const on = teller.day('06-02');
  await teller.goTo(on);
  await teller.sit(manager);
  const { members } = await teller.ask('members.list', {});
  for (const { id, version } of members.slice(0, -2)) {
    const answer = 'registered and willing';
    await teller.ask('members.confirm', { id, version, answer, on, how: 'e-mail' });
  }
}

async function join(teller: Teller, person: SamplePerson, place: number): Promise<void> {
  const { name, needs, role } = person;
  const joinedOn = teller.day(person.joined[0], person.joined[1]);
  const { id, version } = await teller.ask('members.add', {
    name,
    registration: person.registration ?? 'registered patient',
    mode: person.mode ?? 'in person',
    joinedOn,
    email: `${name.toLowerCase().replace(' ', '.')}@sample.invalid`,
    // Numbers that Ofcom keeps free for drama.
    telephone: `0161 496 0${String(100 + place)}`,
    address: `${place + 2} Sample Road\nSampleton\nZZ99 9ZZ`,
    preferredWay: person.preferredWay ?? 'e-mail',
    accessNeeds: { ...noAccessNeeds, ...needs },
    interests: person.interests ?? '',
    consents: [{ about: 'contact', given: true, on: joinedOn, source: 'paper form' }],
    inductionOn: joinedOn,
    confidentialityOn: joinedOn,
  });
  teller.members.set(name, id);
  if (role) await teller.ask('members.giveRole', { id, version, role, startedOn: joinedOn });
}
