namespace LeftBehind.Letters.Sounds;

/// <summary>Recordings, kept outside what the web server serves by itself.</summary>
public interface ISoundFiles
{
    /// <summary>Takes a recording: m4a, mp3, amr, webm, ogg, wav or aac, told by its first bytes and not by its name. Amr from families alone.</summary>
    /// <returns>The stored file's name, or what is wrong with it.</returns>
    Task<SoundAnswer> SaveAsync(Stream content, long length, SoundUse use, CancellationToken cancellationToken);

    /// <summary>A stored recording, to be served with ranges; null where there is none of that name.</summary>
    SoundFile? Find(string? name);

    void Delete(string name);
}
