using LeftBehind.Abstractions.Workflows;

namespace LeftBehind.Workflows.Engine;

/// <summary>
/// How to make one activity by its name. Made all together, as the container would, they bring half of the site's services along with
/// every step.
/// </summary>
internal sealed class ActivityKinds(IServiceScopeFactory scopes)
{
    private readonly Lazy<IReadOnlyDictionary<string, (Type Type, ObjectFactory Make)>> _kinds = new(() =>
    {
        using var scope = scopes.CreateScope();
        return scope.ServiceProvider.GetServices<IActivity>().ToDictionary(activity => activity.Name, activity => (activity.GetType(), ActivatorUtilities.CreateFactory(activity.GetType(), [])));
    });

    public IReadOnlyDictionary<string, (Type Type, ObjectFactory Make)> All => _kinds.Value;
}
