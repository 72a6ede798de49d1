import { isPractice } from '../../../shared/session/is-practice.ts';
import { BackLink } from '../../components/BackLink.tsx';
import { Loaded } from '../../components/Loaded.tsx';
import { Page } from '../../components/Page.tsx';
import { WhileWritable } from '../../components/WhileWritable.tsx';
import { useOperation } from '../../rpc/use-operation.ts';
import { LoadQuestions } from './LoadQuestions.tsx';
import { QuestionSetsTable } from './QuestionSetsTable.tsx';
import { SaveQuestions } from './SaveQuestions.tsx';

/** In which words the equality questions are asked, where those come from, and how to change them. */
export function QuestionSetsPage() {
  const query = useOperation('questions.list', {});
  const who = useOperation('session.who', {});
  const person = who.data?.person;
  const mayChange = person !== undefined && person !== null && isPractice(person);
  return (
    <Page
      title="The words of the questions"
      before={<BackLink to="/representativeness/answers">Members’ equality answers</BackLink>}
      lead="The questions on screen and on paper. Official wording changes now and then: the practice can take in new words, and answers given before keep theirs."
    >
      <Loaded query={query}>
        {({ sets }) => <QuestionSetsTable sets={sets} mayChange={mayChange} />}
      </Loaded>
      {mayChange && (
        <>
          <h2 className="nhsuk-heading-m">Change the words</h2>
          <p>
            Write the questions in use to a file, change the words between the quotation marks in a
            text editor, give the file a version, source and date of its own, and take it in. The
            codes beside the word “key” stay as they are: they tie each answer to the Census and the
            NHS lists, so that old and new answers count together.
          </p>
          <SaveQuestions />
          <WhileWritable>
            <LoadQuestions />
          </WhileWritable>
        </>
      )}
    </Page>
  );
}
