using LeftBehind.Users.Entities;

namespace LeftBehind.Users.ViewModels;

internal sealed record PersonPage(User User, IReadOnlyList<PersonTask> Tasks, DateOnly Today)
{
    /// <summary>Rights in words, for each role held today.</summary>
    public required IReadOnlyList<(string Task, IReadOnlyList<string> Rights)> Rights { get; init; }

    public bool MayManage { get; init; }

    public bool MayGive { get; init; }

    /// <summary>Whether the user may look what this person sees.</summary>
    public bool MayLook { get; init; }

    public bool IsOneself { get; init; }
}
