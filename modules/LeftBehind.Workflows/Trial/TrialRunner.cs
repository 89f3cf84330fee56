using LeftBehind.Abstractions.Data;
using LeftBehind.Abstractions.Security;

namespace LeftBehind.Workflows.Trial;

/// <summary>
/// Tries a type. Its activities write nothing, since they are told that it is a trial; should one all the same, it is gone with a
/// transaction that is never committed, and what would have reached outside with it: the outbox sends only what was committed.
/// </summary>
internal sealed class TrialRunner(IUnitOfWork unitOfWork, IUserContext users)
{
    public async Task<TrialCourse> RunAsync(TrialRequest request, CancellationToken cancellationToken)
    {
        try
        {
            return await unitOfWork.RunAsync<TrialCourse>(
                users.User,
                async services => throw new TrialOverException(await services.GetRequiredService<TrialEngine>().RunAsync(request, cancellationToken)),
                cancellationToken);
        }
        catch (TrialOverException over)
        {
            return over.Course;
        }
    }
}
