/** A person who answers for the medium by law. */
export interface ResponsiblePerson {
  readonly name: string;
  /** Number of the certificate of competence (Uji Kompetensi Wartawan), where there is one. */
  readonly certificate?: string | undefined;
}

/** A member of the editorial staff, as `/redaksi/` lists them. */
export interface StaffMember {
  readonly name: string;
  /** "Pemimpin Redaksi", "Redaktur" … */
  readonly role: string;
  /** Their code in `_data/authors.yaml`, where they write. */
  readonly code?: string | undefined;
  readonly certificate?: string | undefined;
}

/**
 * Who stands behind the medium: `_data/newsroom.yaml`. UU Pers 40/1999, clause 12, wants name, address
 * and those responsible to be public.
 */
export interface Newsroom {
  /** The press company, a legal body (UU Pers 40/1999, clause 9). */
  readonly company?: string | undefined;
  /** Number of the company's deed or registration. */
  readonly registration?: string | undefined;
  /** Street, town, province, post code in one line. */
  readonly address?: string | undefined;
  readonly email?: string | undefined;
  readonly phone?: string | undefined;
  /** Number in international form: "+62812…" */
  readonly whatsapp?: string | undefined;
  /** Answers for what is published. */
  readonly editorial?: ResponsiblePerson | undefined;
  /** Answers for the business. */
  readonly business?: ResponsiblePerson | undefined;
  /** How Dewan Pers has verified the medium: status and number, in words. */
  readonly pressCouncil?: string | undefined;
  /** "2024" */
  readonly founded?: string | undefined;
  /** Who owns the medium and what it lives on, in a sentence or two. */
  readonly ownership?: string | undefined;
  readonly staff: readonly StaffMember[];
  /** Addresses of the medium's own accounts elsewhere. */
  readonly social: readonly string[];
  /** Where faults of security are reported: an email address or an https address. */
  readonly security?: string | undefined;
}
