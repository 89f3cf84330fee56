namespace LeftBehind.Ui.Workflows;

/// <summary>A kind of thing that tasks are about, in the words of its module.</summary>
public interface ITaskSubject
{
    /// <summary>The content type, or the name of the row where it is about no content item.</summary>
    string ContentType { get; }

    /// <summary>What such things are called, in the user's language: the kinds of the inbox.</summary>
    string Name { get; }

    /// <summary>Needed to be shown one, and to decide about it. Who lacks it sees only that something waits.</summary>
    string Permission { get; }

    /// <summary>Needed to be shown one by who has something to do about it and decides nothing.</summary>
    string ReadPermission => Permission;

    /// <summary>What a code of something odd says, in the user's language.</summary>
    string WordsOf(string oddity);

    /// <summary>The page of the thing itself.</summary>
    string UrlOf(string contentItemId);
}
