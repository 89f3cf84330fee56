using LeftBehind.Abstractions.Content;
using LeftBehind.Abstractions.Security;
using LeftBehind.Children.Entities;
using LeftBehind.Children.Parts;
using LeftBehind.Organizations;
using LeftBehind.Workflows.Entities;

namespace LeftBehind.Children.ViewModels;

internal sealed class ChildFileModel
{
    public required ContentItem Item { get; init; }

    public required ChildFile File { get; init; }

    public required CurrentUser User { get; init; }

    public required DateOnly Today { get; init; }

    /// <summary>The term that runs.</summary>
    public required Term Term { get; init; }

    public required string ClassName { get; init; }

    public required string SchoolName { get; init; }

    public required IReadOnlyList<ChildHelper> Helpers { get; init; }

    public required FileState FileState { get; init; }

    /// <summary>Null while it is a draft that was never handed in.</summary>
    public ContentReview? Review { get; init; }

    /// <summary>What handing it in would change; none while it cannot be handed in.</summary>
    public Amendment Amendment { get; init; }

    public string ReturnReason => Review?.Reason ?? "";

    public CareAnswer? CareAnswer { get; init; }

    /// <summary>Null where the school has written it itself.</summary>
    public OfficeEntry? Entry { get; init; }

    public bool MayHandInForSchool => IsOfOffice && FileStateRules.MayBeSubmitted(FileState);

    public bool MayRecallForSchool => IsOfOffice && FileStateRules.IsHandedIn(FileState);

    // What the user's office entered for the school, as it left it.
    private bool IsOfOffice => !MayEdit && User.Has(Permissions.EnterForSchools) && !IsArchived && !Item.Published
        && Entry is { } entry && entry.OfficeId == User.Scope.OrganizationId && entry.ContentItemVersionId == Item.ContentItemVersionId && entry.Revision == Item.Revision;

    /// <summary>To another school, which has not answered yet.</summary>
    public ChildTransfer? Transfer { get; init; }

    public Eligibility Education => File.Evaluate(EligibilityDefinition.Education2013, Today);

    public Eligibility CivilAffairs => File.Evaluate(EligibilityDefinition.CivilAffairs2016, Today);

    public ChildState State => File.StateOn(Today);

    public ChildHelper? Helper => Helpers.FirstOrDefault(helper => helper.Until is null || helper.Until >= Today);

    public bool IsWithoutAdult => AlertRules.IsWithoutAdult(File.Child, File.Guardians, Today) && !HasLeft;

    /// <summary>Nobody has looked at it since the term began, and the pupil still goes to the school.</summary>
    public bool IsStale => !(File.Child.FilledOn >= Term.From) && !LifecycleRules.IsOffRegister(State);

    // As the index has it: whoever still goes to the school is looked after, whether counted or not.
    private bool HasLeft => LifecycleRules.ExitOn(Today, File.Lifecycle.Events, Education.Periods) is not null;

    public IReadOnlyList<FileBlock> MissingForSubmission => CompletenessRules.MissingForSubmission(File, Item.ClassId is not null);

    public bool MayEdit => User.Has(Permissions.Edit);

    public bool MayAccept => User.Has(Permissions.Accept);

    /// <summary>Whether it waits for the user's own decision; nobody decides what they handed in themselves.</summary>
    public bool WaitsForMe => MayAccept && FileStateRules.IsHandedIn(FileState) && Review is { } review && !User.IsParty(review.SubmittedBy)
        && !review.IsStopped && !IsFolded && !(review.ColleagueDecides && User.IsParty(review.CorrectedBy))
        && (review.AwaitingRole == User.RoleName || (review.WorkflowId is null && User.RoleName == RoleNames.Principal));

    /// <summary>Whether it is decided with the whole list of its school.</summary>
    public bool IsFolded { get; init; }

    public bool MayAnswer => User.Has(Permissions.AnswerAlerts);

    public bool IsArchived => Item.ArchivedUtc is not null;
}
