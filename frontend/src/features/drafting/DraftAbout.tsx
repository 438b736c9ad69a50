import { useLingui } from '@lingui/react/macro';
import type { Schemas } from '@/api/client';
import { areaNames, kindNames } from '@/api/texts';
import { patch } from '@/lib/patch';
import { accessNames } from './accessNames';
import type { DraftContent } from './draftQueries';
import { DraftRadio, DraftSelect, DraftText, DraftTextArea } from './draftFields';
import { DraftPlaces } from './DraftPlaces';
import { DraftSection } from './DraftSection';
import { useChoices } from './useChoices';

interface PartProps {
  content: DraftContent;
  onChange: (content: DraftContent) => void;
}

/** What a consultation is about. */
export function DraftAbout({
  content,
  onChange,
  topics,
}: PartProps & { topics: Schemas['TopicView'][] }) {
  const { t } = useLingui();
  const kinds = useChoices(kindNames);
  const areas = useChoices(areaNames);
  const accesses = useChoices(accessNames);
  return (
    <DraftSection
      pointer="/about"
      heading={t`Waar gaat het over?`}
      explanation={t`Schrijf kort en in gewone taal. Een inwoner leest dit in een minuut.`}
    >
      <DraftRadio
        pointer="/kind"
        choices={kinds}
        value={content.kind}
        onChange={(kind) => {
          onChange(patch(content, { kind }));
        }}
      />
      <DraftText
        pointer="/title"
        value={content.title}
        onChange={(title = '') => {
          onChange(patch(content, { title }));
        }}
      />
      <div className="pair">
        <DraftSelect
          pointer="/topic"
          choices={topics.map(({ code, name }) => ({ value: code, label: name }))}
          value={content.topic}
          onChange={(topic) => {
            onChange(patch(content, { topic }));
          }}
        />
        <DraftSelect
          pointer="/area"
          choices={areas}
          value={content.area}
          onChange={(area) => {
            onChange(patch(content, { area }));
          }}
        />
      </div>
      {content.area === 'PLACES' && (
        <DraftPlaces
          value={content.places ?? []}
          onChange={(places) => {
            onChange(patch(content, { places }));
          }}
        />
      )}
      <DraftTextArea
        pointer="/occasion"
        hint={t`Waarom speelt dit nu?`}
        value={content.occasion}
        onChange={(occasion) => {
          onChange(patch(content, { occasion }));
        }}
      />
      <DraftTextArea
        pointer="/intention"
        hint={t`Wat wil de gemeente bereiken? Deze zin staat ook in het overzicht.`}
        value={content.intention}
        onChange={(intention) => {
          onChange(patch(content, { intention }));
        }}
      />
      <DraftTextArea
        pointer="/impact"
        value={content.impact}
        onChange={(impact) => {
          onChange(patch(content, { impact }));
        }}
      />
      <DraftRadio
        pointer="/access"
        choices={accesses}
        value={content.access ?? 'LOGIN'}
        onChange={(access) => {
          onChange(patch(content, { access }));
        }}
      />
    </DraftSection>
  );
}

/** Who answers for a consultation. */
export function DraftPeople({
  content,
  onChange,
  portfolioHolders,
}: PartProps & { portfolioHolders: Schemas['PortfolioHolderView'][] }) {
  const { t } = useLingui();
  return (
    <DraftSection
      pointer="/people"
      heading={t`Wie staat hiervoor?`}
      explanation={t`Inwoners zien uw naam en functie, en die van de portefeuillehouder.`}
    >
      <div className="pair">
        <DraftSelect
          pointer="/portfolioHolder"
          choices={portfolioHolders.map(({ id, name }) => ({ value: id, label: name }))}
          value={content.portfolioHolder}
          onChange={(portfolioHolder) => {
            onChange(patch(content, { portfolioHolder }));
          }}
        />
        <DraftText
          pointer="/officialFunction"
          value={content.officialFunction}
          onChange={(officialFunction) => {
            onChange(patch(content, { officialFunction }));
          }}
        />
        <DraftText
          pointer="/officialContact"
          hint={t`Iedereen ziet dit. Laat het leeg voor het e-mailadres van de gemeente.`}
          value={content.officialContact}
          onChange={(officialContact) => {
            onChange(patch(content, { officialContact }));
          }}
        />
      </div>
    </DraftSection>
  );
}
