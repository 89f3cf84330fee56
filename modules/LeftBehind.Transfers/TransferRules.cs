using LeftBehind.Children;
using LeftBehind.Children.Entities;
using LeftBehind.Children.Parts;

namespace LeftBehind.Transfers;

/// <summary>What stands in the way of a transfer.</summary>
internal static class TransferRules
{
    public const string OnItsWay = "This file waits for approval. Wait for the decision or call it back; then the transfer can begin.";
    public const string NotApproved = "This file holds what nobody has approved yet. Hand it in first: once it has taken effect, the transfer can begin.";
    public const string Died = "A death is noted in this file. It stays with the school.";
    public const string Waiting = "A transfer of this pupil waits for another school already.";
    public const string SchoolMissing = "Choose a school that is in use, found by its name or its ten-digit code.";
    public const string SameSchool = "The pupil goes to this school already. Choose the class in the file itself.";
    public const string ClassMissing = "Choose the class that the pupil goes to.";
    public const string Changing = "The sending school is changing this file. You can take the pupil in once that has been approved: please call them.";
    public const string PutAway = "The sending school has put this file into its archive: please call them.";
    public const string Decided = "This transfer has been decided or called back meanwhile.";
    public const string ReasonMissing = "Write why, in at most 500 characters.";
    public const string NoteTooLong = "The note has at most 200 characters, in one line.";
    public const string ForSomebodyElse = "This waits for somebody else.";

    /// <summary>So long the other school has; then the county above it is asked.</summary>
    public const int WorkingDaysToAnswer = 5;

    public const int LongestReason = 500;
    public const int LongestNote = 200;

    /// <summary>Only what was approved leaves the school: an open draft would have two owners.</summary>
    /// <param name="state">Of the newest version.</param>
    /// <param name="child">Where the child stands today.</param>
    public static string? FaultOfStart(FileState state, ChildState child) =>
        child == ChildState.Deceased ? Died
        : FileStateRules.IsHandedIn(state) ? OnItsWay
        : state != FileState.Accepted ? NotApproved
        : null;

    public static bool IsLate(TransferState state, DateOnly dueOn, DateOnly today) => state == TransferState.Waiting && dueOn < today;

    public static string KindOf(TransferState state) => state switch
    {
        TransferState.Waiting => "info",
        TransferState.Accepted => "ok",
        TransferState.Declined => "warn",
        _ => "neutral",
    };
}
