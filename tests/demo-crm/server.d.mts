export type SentMessage = { at: number; inReplyTo: string; customerId: string; to: string; subject: string; html: string; text: string };
export type DemoCrm = { url: string; port: number; stop: () => Promise<void>; sent: SentMessage[] };

export function startDemoCrm(options?: { port?: number; now?: string; rows?: number }): Promise<DemoCrm>;
