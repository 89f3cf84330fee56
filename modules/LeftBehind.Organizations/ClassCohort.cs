namespace LeftBehind.Organizations;

/// <summary>A class as it stays for all its years: the year in which it entered its stage, the stage, its number. Its grade follows from the school year.</summary>
public readonly record struct ClassCohort(int EntryYear, SchoolStage Stage, int Number);
