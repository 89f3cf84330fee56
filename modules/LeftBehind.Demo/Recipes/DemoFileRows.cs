using LeftBehind.Abstractions.Calendar;
using LeftBehind.Abstractions.Content;
using LeftBehind.Abstractions.Data;
using LeftBehind.Abstractions.Security;
using LeftBehind.Abstractions.Workflows;
using LeftBehind.Children.Entities;
using LeftBehind.Demo.Families;
using LeftBehind.Workflows.Entities;

namespace LeftBehind.Demo.Recipes;

/// <summary>What stands beside the files: helpers, the steps of review, and the files that demo accounts without a class may see.</summary>
internal sealed class DemoFileRows(IDocumentSession session, IUserResolver users, IContentReviews reviews, TimeProvider time)
{
    private const int HelperForThreeOf = 4;
    private const int GrantEvery = 8;
    private const string Clerk = "学籍管理员";

    private static readonly (string Name, string Occupation, string Phone)[] Helpers =
        [("周敏", "教师", "13600000001"), ("吴海燕", "教师", "13600000002"), ("徐建国", "村干部", "13600000003"), ("郑晓东", "退休教师", "13600000004")];

    /// <returns>Null where the file has no helper.</returns>
    public ChildHelper? HelperOf(ContentItem item, int place)
    {
        if (place % HelperForThreeOf == 0)
        {
            return null;
        }
        var (name, occupation, phone) = Helpers[place % Helpers.Length];
        var helper = new ChildHelper { ContentItemId = item.ContentItemId, Name = name, Occupation = occupation, Phone = phone, From = ChinaTime.Today(time).AddDays(-60 - place % 200) };
        helper.CopyLevelsFrom(item);
        return helper;
    }

    /// <returns>Null where the file was not returned.</returns>
    public ContentReview? ReturnedOf(ContentItem item, DemoFileState state)
    {
        if (state != DemoFileState.Returned)
        {
            return null;
        }
        var review = new ContentReview
        {
            ContentType = item.ContentType,
            ContentItemId = item.ContentItemId,
            ContentItemVersionId = item.ContentItemVersionId,
            State = ContentReviewState.Returned,
            SubmittedByName = Clerk,
            ChangedUtc = time.GetUtcNow().UtcDateTime.AddDays(-2),
            Reason = "母亲的外出时间请核实后再报。",
        };
        review.CopyLevelsFrom(item);
        return review;
    }

    /// <summary>Hands a file in as the school's clerk: it waits for the principal, or where the school has none for the county.</summary>
    public async Task SubmitAsync(ContentItem item, string? suffix, CancellationToken cancellationToken)
    {
        var clerk = suffix is null ? null : await users.FindAsync("clerk" + suffix, cancellationToken);
        await reviews.SubmitAsync(item, clerk ?? new CurrentUser(0, "", Clerk), [], cancellationToken);
    }

    /// <summary>Lets accounts that have no class of their own see some of the files.</summary>
    public async Task GrantAsync(ContentItem item, int place, string? suffix, CancellationToken cancellationToken)
    {
        if (place % GrantEvery == 0 && suffix is not null)
        {
            foreach (var (account, reason) in new[] { ("mentor", "结对帮扶"), ("counsellor", "心理辅导"), ("homemanager", "假期托管") })
            {
                await GrantAsync(item, account + suffix, reason, cancellationToken);
            }
        }
    }

    private async Task GrantAsync(ContentItem item, string account, string reason, CancellationToken cancellationToken)
    {
        if (await users.FindAsync(account, cancellationToken) is { } user)
        {
            session.Set<RecordGrant>().Add(new()
            {
                UserId = user.UserId,
                ContentItemId = item.ContentItemId,
                Reason = reason,
                From = ChinaTime.Today(time).AddDays(-30),
                OrganizationId = item.OrganizationId,
            });
        }
    }
}
