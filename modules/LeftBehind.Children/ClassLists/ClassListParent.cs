using LeftBehind.Abstractions.Data;

namespace LeftBehind.Children.ClassLists;

public sealed record ClassListParent(string Name, IReadOnlyList<string> Phones)
{
    public PartialDate? AwaySince { get; init; }

    public string Place { get; init; } = "";
}
