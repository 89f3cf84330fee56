using LeftBehind.Children.Entities;

namespace LeftBehind.Children;

// Publication and review together, as people see them.
public static class FileStateRules
{
    public static FileState Of(bool isPublished, FileReviewState? review) =>
        isPublished ? FileState.Accepted
        : review switch
        {
            FileReviewState.Submitted => FileState.Submitted,
            FileReviewState.Returned => FileState.Returned,
            _ => FileState.Draft,
        };

    // What was handed in is not changed under the reader's eyes: it is called back first.
    public static bool MayBeEdited(FileState state) => state != FileState.Submitted;

    public static bool MayBeSubmitted(FileState state) => state is FileState.Draft or FileState.Returned;
}
