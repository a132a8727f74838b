package org.haoren.awards.rounds;

import java.util.List;

/** A programme. Document number, approving body, cycle and quota are null where they have not been written down yet. */
public record ProgrammeRow(ProgrammeId id, String zh, String en, String documentNumber, String approvingBody, Cycle cycle, Integer quota, List<CategoryRow> categories) {}
