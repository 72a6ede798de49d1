import { Link } from 'react-router';
import { WhileWritable } from '../../components/WhileWritable.tsx';

/** The other pages of this place. */
export function WaysOn() {
  return (
    <p className="ppg-inline-links">
      <Link to="/feedback">Feedback</Link>
      <Link to="/feedback/improvements">Improvements</Link>
      <Link to="/feedback/priorities">Priority areas</Link>
      <Link to="/feedback/sheet">“You said, we did”</Link>
      <WhileWritable>
        <Link to="/feedback/import">Take figures from a survey file</Link>
      </WhileWritable>
    </p>
  );
}
