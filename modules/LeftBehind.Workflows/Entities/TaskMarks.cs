namespace LeftBehind.Workflows.Entities;

/// <summary>What is out of the ordinary about the way that a task has gone.</summary>
[Flags]
public enum TaskMarks
{
    None = 0,

    /// <summary>Passed up: nobody holds the role that it was meant for.</summary>
    NobodyHoldsRole = 1,

    /// <summary>Passed up: who holds the role handed it in.</summary>
    HolderSubmitted = 2,

    /// <summary>Handed in by a higher office for a school.</summary>
    OnBehalf = 4,

    /// <summary>Put right by the office that decides, for those who handed it in.</summary>
    Corrected = 8,

    /// <summary>Who put it right does not decide: a colleague was there who could.</summary>
    ColleagueDecides = 16,
}
