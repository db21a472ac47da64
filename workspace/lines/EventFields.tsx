import type { Event, Participant, Place, Time } from '../../src/model/index.ts'
import { useCountry } from '../actors/country.ts'
import { useSector } from '../actors/sector.ts'
import { useDay, useText } from '../i18n/text.tsx'
import { Field, Unknown } from './Field.tsx'
import { daysOf } from './wording.ts'

/** Every field of an event; what a person set differently stands beside what the machine read. */
export function EventFields({ event, machine }: { event: Event; machine: Event | null }) {
  const t = useText()
  const differs = (field: keyof Event) =>
    machine !== null && JSON.stringify(machine[field]) !== JSON.stringify(event[field])
  return (
    <dl className="fields">
      <Field name="class" {...(differs('class') && { machine: t(`class.${machine!.class}`) })}>
        {t(`class.${event.class}`)} <code>{event.class}</code>
        {event.mode && <code> {event.mode}</code>}
      </Field>
      <Field name="actors" {...(differs('actors') && { machine: <PartyList of={machine!.actors} /> })}>
        <PartyList of={event.actors} />
      </Field>
      <Field name="recipients" {...(differs('recipients') && { machine: <PartyList of={machine!.recipients} /> })}>
        <PartyList of={event.recipients} />
      </Field>
      <Field name="status" {...(differs('status') && { machine: t(`status.${machine!.status}`) })}>
        {t(`status.${event.status}`)} <span className="quiet">{t(`statusText.${event.status}`)}</span>
      </Field>
      <Field name="time" {...(differs('time') && { machine: <Days of={machine!.time} /> })}>
        <Days of={event.time} />
      </Field>
      <Field name="place" {...(differs('place') && { machine: <PlaceText of={machine!.place} /> })}>
        <PlaceText of={event.place} />
      </Field>
      <Field name="trigger">
        <bdi>“{event.trigger.text}”</bdi>
      </Field>
      {event.numbers.length > 0 && (
        <Field name="numbers">
          <ul>
            {event.numbers.map(({ value, bound, of, span }) => (
              <li key={span[0]}>
                {t(`bound.${bound}`, { value })} <bdi>{of}</bdi>
              </li>
            ))}
          </ul>
        </Field>
      )}
      {event.contexts.length > 0 && <Field name="contexts">{event.contexts.join(', ')}</Field>}
      <Field name="codes">
        {t(`quad.${event.quad}`)}
        {event.cameo && <span> · CAMEO {event.cameo}</span>}
        {event.goldstein !== null && <span> · Goldstein {event.goldstein.toFixed(1)}</span>}
      </Field>
      {event.mentions.length > 1 && <Field name="mentions">{t('line.mentions', { n: event.mentions.length })}</Field>}
    </dl>
  )
}

function PartyList({ of: parties }: { of: readonly Participant[] }) {
  const t = useText()
  const country = useCountry()
  const sector = useSector()
  if (parties.length === 0) return <span className="quiet">{t('line.nobody')}</span>
  return (
    <ul>
      {parties.map((party, i) => (
        <li key={`${i} ${party.text}`}>
          <bdi>{party.text || party.code}</bdi>{' '}
          <span className="quiet">
            {[party.country && country(party.country), party.sector && sector(party.sector)]
              .filter(Boolean)
              .join(' · ')}
          </span>{' '}
          {party.code && <code>{party.code}</code>}
        </li>
      ))}
    </ul>
  )
}

export function Days({ of: time }: { of: Time | null }) {
  const t = useText()
  const day = useDay()
  if (!time) return <Unknown />
  const days = daysOf(time)
  const until = !time.start && time.end ? t('line.until', { day: day(time.end) }) : null
  return (
    <>
      {until ?? (days ? days.split('/').map(day).join(' – ') : (time.value ?? t('line.unknown')))}
      {time.text && <bdi className="quiet"> “{time.text}”</bdi>}{' '}
      <span className="quiet">{t(`basis.${time.basis}`)}</span>
    </>
  )
}

function PlaceText({ of: place }: { of: Place | null }) {
  const country = useCountry()
  if (!place) return <Unknown />
  return (
    <>
      <bdi>{place.name ?? place.text ?? ''}</bdi>
      {place.country && <span className="quiet"> {country(place.country)}</span>}
    </>
  )
}
