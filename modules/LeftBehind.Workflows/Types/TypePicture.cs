using LeftBehind.Workflows.ViewModels;

namespace LeftBehind.Workflows.Types;

/// <summary>Puts the steps of a type into the order in which one reads them: from the starts on, each after one that leads to it.</summary>
internal static class TypePicture
{
    public static IReadOnlyList<PictureStep> Of(WorkflowTypeDocument type)
    {
        var order = Order(type);
        var numbers = order.Index().ToDictionary(step => step.Item.ActivityId, step => step.Index + 1);
        return [.. order.Select((activity, index) => new PictureStep(index + 1, activity, WaysOf(type, activity, numbers)))];
    }

    private static List<ActivityRecord> Order(WorkflowTypeDocument type)
    {
        var (order, seen) = (new List<ActivityRecord>(), new HashSet<string>());
        var next = new Queue<ActivityRecord>(type.Activities.Where(activity => activity.IsStart));
        while (next.TryDequeue(out var activity))
        {
            if (!seen.Add(activity.ActivityId))
            {
                continue;
            }
            order.Add(activity);
            foreach (var way in type.Transitions.Where(way => way.SourceActivityId == activity.ActivityId))
            {
                if (type.Activities.Find(one => one.ActivityId == way.DestinationActivityId) is { } further)
                {
                    next.Enqueue(further);
                }
            }
        }
        return [.. order, .. type.Activities.Where(activity => seen.Add(activity.ActivityId))];
    }

    private static List<PictureWay> WaysOf(WorkflowTypeDocument type, ActivityRecord activity, Dictionary<string, int> numbers)
    {
        var ways = type.Transitions.Where(way => way.SourceActivityId == activity.ActivityId)
            .Select(way => new PictureWay(way.SourceOutcomeName, way.DestinationActivityId, numbers.GetValueOrDefault(way.DestinationActivityId))).ToList();
        if (ways.Count == 0)
        {
            ways.Add(new("", null, 0));
        }
        return ways;
    }
}
