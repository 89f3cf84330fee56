namespace LeftBehind.Abstractions.Text;

/// <summary>A normalized name and what is wrong with it.</summary>
public readonly record struct PersonNameResult(string Name, PersonNameProblem Problem)
{
    /// <summary>The name may be stored.</summary>
    public bool IsValid => Problem == PersonNameProblem.None;
}
