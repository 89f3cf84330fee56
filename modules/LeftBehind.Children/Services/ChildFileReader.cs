using LeftBehind.Abstractions.Content;
using LeftBehind.Abstractions.Security;
using LeftBehind.Children.Lists;
using LeftBehind.Children.ViewModels;
using LeftBehind.Organizations;

namespace LeftBehind.Children.Services;

/// <summary>Reads one file for its page. Reading is logged before it is shown.</summary>
internal sealed class ChildFileReader(IContentManager content, ChildQuery query, FileRows rows, IClassDirectory classes, IUserContext userContext)
{
    /// <summary>The version that is shown to the user; null where the file is not there for them. Nothing is shown of it yet, so nothing is logged.</summary>
    public async Task<ContentItem?> FindAsync(string contentItemId, CancellationToken cancellationToken)
    {
        // The county reads what was approved, what waits for its own decision, and what it entered itself.
        var version = query.ReadsLatest || await rows.MayReadLatestAsync(contentItemId, userContext.User.RoleName, cancellationToken) ? ContentVersion.Latest : ContentVersion.Published;
        return await content.GetAsync(contentItemId, version, cancellationToken, archived: true) is { ContentType: ChildType.Name } item ? item : null;
    }

    /// <summary>Null where the file is not there for the user.</summary>
    public async Task<ChildFileModel?> OpenAsync(string contentItemId, CancellationToken cancellationToken)
    {
        if (await FindAsync(contentItemId, cancellationToken) is not { } item)
        {
            return null;
        }
        await rows.LogAsync(AuditAction.Opened, item, "", cancellationToken);
        var schoolClass = item.ClassId is { } classId ? await classes.FindAsync(classId, cancellationToken) : null;
        var review = await rows.ReviewAsync(item, cancellationToken);
        var state = FileStateRules.Of(item.Published, review?.State, review?.AwaitingRole);
        return new()
        {
            Item = item,
            File = ChildFile.Of(item),
            User = userContext.User,
            Today = query.Today,
            Term = await query.TermAsync(cancellationToken),
            ClassName = schoolClass is null ? "" : ClassRules.Display(schoolClass.Cohort, SchoolCalendarRules.YearOn(query.Today)),
            SchoolName = schoolClass?.SchoolName ?? "",
            Helpers = await rows.HelpersAsync(item, cancellationToken),
            FileState = state,
            Review = review,
            Amendment = FileStateRules.MayBeSubmitted(state) ? await rows.AmendmentAsync(item, cancellationToken) : Amendment.None,
            IsFolded = userContext.User.RoleName == RoleNames.CountyReviewer && review?.AwaitingRole == RoleNames.CountyReviewer && await rows.IsFoldedAsync(item, cancellationToken),
            Entry = await rows.EntryAsync(item, cancellationToken),
            Transfer = await rows.TransferAsync(item, cancellationToken),
            CareAnswer = await rows.CareAnswerAsync(item, cancellationToken),
        };
    }
}
