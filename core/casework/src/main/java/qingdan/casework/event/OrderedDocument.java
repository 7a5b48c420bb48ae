package qingdan.casework.event;

import java.util.UUID;

/** A document that an event orders to be drawn up (制作文书); its number is allotted in the same transaction. */
public record OrderedDocument(UUID documentId, DocumentKind kind) {}
