using LeftBehind.Abstractions.Navigation;
using LeftBehind.Ui.Navigation;

namespace LeftBehind.PlainSite;

/// <summary>What the page shows beside the rows, worked out before and not on each request.</summary>
internal sealed record ListSettings
{
    public required string Connection { get; init; }

    public required int UserId { get; init; }

    public required string UserName { get; init; }

    public required string DisplayName { get; init; }

    public required string RoleName { get; init; }

    public required int SchoolId { get; init; }

    public required string[] Permissions { get; init; }

    public required MenuItem[] Menu { get; init; }

    public required AssignmentOption[] Assignments { get; init; }
}
