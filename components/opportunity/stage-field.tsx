import { i18n } from '#i18n';
import { changeOpportunity } from '../../lib/notebook/decide.ts';
import { OPPORTUNITY_STAGES, type Opportunity, type OpportunityStage } from '../../lib/notebook/records.ts';
import { useTry } from '../app/use-try.ts';
import { toKey } from '../facts/format-fact.ts';
import { SelectField } from '../ui/field.tsx';
import { opportunityName } from './opportunity-name.ts';

/** The stage in the words of the interface. */
export function stageLabel(stage: OpportunityStage): string {
  return i18n.t(`stage.${toKey(stage)}`);
}

/** Where the opportunity stands, changeable on the spot. */
export function StageField({ opportunity }: { opportunity: Opportunity }) {
  const attempt = useTry();
  return (
    <SelectField
      quiet
      hideLabel
      label={i18n.t('opportunity.stage_of', [opportunityName(opportunity)])}
      value={opportunity.stage}
      choices={OPPORTUNITY_STAGES.map((value) => ({ value, label: stageLabel(value) }))}
      onChange={(stage) => void attempt(() => changeOpportunity(opportunity.id, { stage }))}
    />
  );
}
