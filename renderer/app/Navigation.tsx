import { useState } from 'react';
import { NavLink } from 'react-router';
import { classNames } from '../components/class-names.ts';
import { places } from './places.ts';

/** The places, beside the page; on a narrow or enlarged window behind one button. */
export function Navigation() {
  const [open, setOpen] = useState(false);

  return (
    <nav className="ppg-nav" aria-label="Places">
      <button
        type="button"
        className="ppg-nav__toggle"
        aria-expanded={open}
        aria-controls="places"
        onClick={() => setOpen(!open)}
      >
        Menu
      </button>
      <ul id="places" className={classNames('ppg-nav__list', open && 'ppg-nav__list--open')}>
        {places.map((place) => (
          <li key={place.path}>
            <NavLink
              to={place.path}
              end={place.path === '/'}
              className="ppg-nav__link"
              onClick={() => setOpen(false)}
            >
              {place.name}
            </NavLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
