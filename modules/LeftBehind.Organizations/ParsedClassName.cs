namespace LeftBehind.Organizations;

/// <summary>What a school's way of writing a class says: a grade or an entry year, and a number unless the grade has a single class.</summary>
public readonly record struct ParsedClassName(int? Grade, int? EntryYear, SchoolStage? Stage, int? Number)
{
    /// <summary>Null when the number is missing, or the stage of an entry year is not known: then the user is asked.</summary>
    public ClassCohort? CohortIn(SchoolYear year, SchoolStage? schoolStage = null)
    {
        if (Number is not { } number)
        {
            return null;
        }

        if (Grade is { } grade)
        {
            return ClassRules.CohortOf(grade, number, year);
        }

        return EntryYear is { } entryYear && (Stage ?? schoolStage) is { } stage ? new ClassCohort(entryYear, stage, number) : null;
    }
}
