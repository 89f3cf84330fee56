using LeftBehind.Abstractions.Security;
using LeftBehind.Workflows.Entities;

namespace LeftBehind.Children;

// Publication and review together, as people see them.
public static class FileStateRules
{
    public static FileState Of(bool isPublished, ContentReviewState? review, string? awaitingRole) =>
        isPublished ? FileState.Accepted
        : review switch
        {
            ContentReviewState.Submitted => WaitsInSchool(awaitingRole) ? FileState.Submitted : FileState.AtCounty,
            ContentReviewState.Returned => FileState.Returned,
            _ => FileState.Draft,
        };

    // Without a workflow it waits for the principal, as it did before there were any.
    public static bool WaitsInSchool(string? awaitingRole) => string.IsNullOrEmpty(awaitingRole) || awaitingRole == RoleNames.Principal;

    public static bool IsHandedIn(FileState state) => state is FileState.Submitted or FileState.AtCounty;

    // What was handed in is not changed under the reader's eyes: it is called back first.
    public static bool MayBeEdited(FileState state) => !IsHandedIn(state);

    public static bool MayBeSubmitted(FileState state) => state is FileState.Draft or FileState.Returned;
}
