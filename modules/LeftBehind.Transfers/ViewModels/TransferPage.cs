using LeftBehind.Children.Entities;
using LeftBehind.Organizations;
using LeftBehind.Organizations.Entities;
using LeftBehind.Transfers.Entities;

namespace LeftBehind.Transfers.ViewModels;

/// <summary>One transfer: the card where one receives, the own record where one sends; both for a county that does both.</summary>
internal sealed record TransferPage(string TransferId, DateOnly Today, SchoolYear Year)
{
    public TransferCard? Card { get; init; }

    public ChildTransfer? Outgoing { get; init; }

    /// <summary>The receiving school.</summary>
    public Organization? To { get; init; }

    public IReadOnlyList<SchoolClass> Classes { get; init; } = [];

    public bool MayDecide { get; init; }

    public bool MayRecall { get; init; }

    public string Name => Outgoing?.Name ?? Card!.Name;

    public string ClassName => Outgoing?.ClassName ?? Card!.ClassName;

    public TransferState State => Outgoing?.State ?? Card!.State;

    public DateOnly DueOn => Outgoing?.DueOn ?? Card!.DueOn;

    public bool IsLate => TransferRules.IsLate(State, DueOn, Today);

    /// <summary>The one class of the pupil's grade, where there is only one.</summary>
    public int? Suggested => Classes.Where(known => ClassRules.GradeIn(known.Cohort, Year) == Card?.Grade).ToList() is [var only] ? only.Id : null;
}
