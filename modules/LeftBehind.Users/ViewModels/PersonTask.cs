using LeftBehind.Users.Entities;

namespace LeftBehind.Users.ViewModels;

/// <summary>A role at a place, in words.</summary>
internal sealed record PersonTask(Assignment Assignment, string Role, string Place)
{
    public bool MayEnd { get; init; }
}
