using LeftBehind.Children.Parts;

namespace LeftBehind.Children.ViewModels;

/// <summary>How many children an organization has, by definition and state.</summary>
internal sealed record CountRow(int Id, string Name)
{
    /// <summary>The states of those who are no longer on the register, as <see cref="Left"/> has them.</summary>
    public static IReadOnlyList<ChildState> StatesOfLeaving { get; } = [.. Enum.GetValues<ChildState>().Where(LifecycleRules.IsOffRegister)];

    public int Listed { get; init; }

    public int OneAway { get; init; }

    public int Watching { get; init; }

    public int CivilAffairs { get; init; }

    public int WithoutAdult { get; init; }

    /// <summary>By the state of leaving; states that nobody is in may be missing.</summary>
    public IReadOnlyDictionary<ChildState, int> Left { get; init; } = new Dictionary<ChildState, int>();

    public int BothAway => Listed - OneAway;

    public int LeftBy(ChildState state) => Left.GetValueOrDefault(state);
}
