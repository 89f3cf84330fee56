using LeftBehind.Abstractions.Data;
using LeftBehind.Children.Parts;

namespace LeftBehind.Children.ClassLists;

/// <summary>What a class list says of a pupil; null and empty where it says nothing.</summary>
public sealed record ClassListPupil(string Name)
{
    public Sex? Sex { get; init; }

    public PartialDate? BirthDate { get; init; }

    /// <summary>As this system writes it, else as it was written.</summary>
    public string ClassName { get; init; } = "";

    public ClassListParent Father { get; init; } = new("", []);

    public ClassListParent Mother { get; init; } = new("", []);

    public IReadOnlyList<Guardian> Guardians { get; init; } = [];
}
