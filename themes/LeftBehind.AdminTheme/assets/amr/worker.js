// The decoder beside the page: { command: 'decode', buffer } is answered with { amr: samples }, or null where it is of another kind.
import listen from 'benz-amr-recorder/src/amrnb.js';

listen();
